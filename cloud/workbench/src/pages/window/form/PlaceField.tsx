import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useEndpoint } from '../../../api/useEndpoint';
import { useStaff } from '../../../app/session/staffSession';
import { RegionField } from '../../../parts/RegionField';

interface PlaceFieldProps {
  id: string;
  field: FieldDef;
  path: string;
  value: string | undefined;
  set: (value: unknown) => void;
}

/** Mostly people come from a village of one's own township: these stand first; elsewhere is chosen level by level. */
export function PlaceField({ id, field, path, value, set }: PlaceFieldProps) {
  const { staff } = useStaff();
  const elsewhere = value !== undefined && !contains(staff.regionCode, value);
  const [everywhere, setEverywhere] = useState(elsewhere || path !== 'residence.regionCode');
  const own = useEndpoint(listRegions, { query: { parent: staff.regionCode } }, { staleMs: Infinity });
  if (everywhere) {
    return (
      <RegionField
        id={id}
        value={value}
        onChange={(code) => set(code ?? null)}
        anyLevel={field.regionLevel !== 'village'}
        servedOnly={path === 'residence.regionCode'}
      />
    );
  }
  return (
    <span style={{ display: 'flex', gap: 8 }}>
      <Select
        id={id}
        value={value ?? null}
        loading={own.isLoading}
        showSearch
        optionFilterProp="label"
        placeholder="选村（社区）"
        options={own.data?.children.map((child) => ({ value: child.code, label: child.name })) ?? []}
        onChange={set}
        style={{ width: 260 }}
      />
      <Button type="link" onClick={() => setEverywhere(true)}>
        不在本乡镇
      </Button>
    </span>
  );
}
