import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { selfAndAncestors } from '@twin-pledge/shared/kernel/regionCode';
import { Cascader } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api/call';
import { queryClient } from '../api/queryClient';
import { endpointKey } from '../api/endpointKey';

interface Choice {
  value: string;
  label: string;
  isLeaf: boolean;
  disabled?: boolean;
  children?: Choice[];
}

interface RegionFieldProps {
  value?: string | undefined;
  onChange?: (code: string | undefined) => void;
  /** Whether a region that holds others can be chosen too. */
  anyLevel?: boolean;
  /** Only where the system serves. */
  servedOnly?: boolean;
  placeholder?: string;
  id?: string;
}

const readRegions = (parent: string | undefined) => {
  const input = { query: parent === undefined ? {} : { parent } };
  return queryClient.fetchQuery({
    queryKey: endpointKey(listRegions, input),
    queryFn: () => call(listRegions, input),
    staleTime: Infinity,
  });
};

/** A place chosen level by level; each level is fetched when it is opened. */
export function RegionField({
  value,
  onChange,
  anyLevel = false,
  servedOnly = false,
  placeholder,
  id,
}: RegionFieldProps) {
  const [choices, setChoices] = useState<Choice[]>([]);
  const [path, setPath] = useState<string[]>([]);
  // What was chosen here is open already; opening it again would close the levels just loaded.
  const chosenHere = useRef<string | undefined>(undefined);
  const toChoices = async (parent: string | undefined): Promise<Choice[]> => {
    const { children } = await readRegions(parent);
    return children.map((child) => ({
      value: child.code,
      label: child.name,
      isLeaf: !child.hasChildren,
      disabled: servedOnly && !child.served,
    }));
  };
  useEffect(() => {
    if (value !== undefined && value === chosenHere.current) return undefined;
    let gone = false;
    const open = async () => {
      const ancestors = value ? selfAndAncestors(value).reverse().slice(1) : [];
      const top = await toChoices(undefined);
      let level = top;
      const known: string[] = [];
      for (const code of ancestors) {
        const found = level.find((choice) => choice.value === code);
        if (!found) continue;
        known.push(code);
        if (found.isLeaf || code === ancestors[ancestors.length - 1]) continue;
        found.children = await toChoices(code);
        level = found.children;
      }
      if (gone) return;
      setChoices(top);
      setPath(known);
    };
    void open().catch(() => undefined);
    return () => {
      gone = true;
    };
    // The choices are opened once for the place the field begins with; later levels are loaded on demand.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value]);
  const load = (opened: Choice[]) => {
    const last = opened[opened.length - 1];
    if (!last || last.children) return;
    void toChoices(last.value)
      .then((children) => {
        last.children = children;
        setChoices((all) => [...all]);
      })
      .catch(() => undefined);
  };
  return (
    <Cascader<Choice>
      {...(id ? { id } : {})}
      value={path}
      options={choices}
      loadData={load}
      changeOnSelect={anyLevel}
      onChange={(chosen) => {
        const codes = chosen ?? [];
        setPath(codes);
        chosenHere.current = codes[codes.length - 1];
        onChange?.(chosenHere.current);
      }}
      placeholder={placeholder ?? '选省、市、县、乡镇、村'}
      style={{ width: '100%', maxWidth: 460 }}
    />
  );
}
