import { Spin } from 'antd';

/** Says what is being fetched, in the middle of the room it will take. */
export function Loading({ what }: { what: string }) {
  return (
    <div role="status" style={{ display: 'grid', placeItems: 'center', gap: 12, padding: 48, alignContent: 'center' }}>
      <Spin />
      <span className="quiet">{what}…</span>
    </div>
  );
}
