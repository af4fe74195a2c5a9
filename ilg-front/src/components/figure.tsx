import type { ReactNode } from 'react';

export function Figure({ label, value, note }: { label: string; value: ReactNode; note?: ReactNode }) {
  return (
    <div className="card">
      <div className="figure-label">{label}</div>
      <div className="figure-value">{value}</div>
      {note ? <div className="caption">{note}</div> : null}
    </div>
  );
}
