-- Wrong passwords slow down whoever guesses (docs/adr/0027). Real time throughout; nobody's address or e-mail is kept as such.
create table sign_in_backoff (
  kind text not null check (kind in ('ACCOUNT', 'ADDRESS')),
  mark text not null,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null,
  primary key (kind, mark)
);
create index sign_in_backoff_last_idx on sign_in_backoff (last_at);
