-- One account always leaves through one exit (product.md 11): the name that the upstream proxy knows it by.
alter table lane add column egress_peer text;
comment on column lane.egress_peer is 'pinned at the first lease while ilg.egress.peers names peers; never changed by itself';
