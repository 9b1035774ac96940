import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Select } from './Select';
import { TextLink } from './TextLink';

export interface RegionChoice {
  code: string;
  name: string;
  hasChildren: boolean;
}

export interface RegionLevel {
  /** The regions around, widest first, with the one that was asked for at the end. */
  path: readonly { code: string; name: string }[];
  children: readonly RegionChoice[];
}

interface Props {
  id: string;
  label: string;
  value: string | undefined;
  wrong?: boolean;
  /** The regions directly inside one (or the widest), from wherever the page keeps them; rejects without network. */
  load: (parent?: string) => Promise<RegionLevel>;
  onChange: (code: string) => void;
}

interface Row {
  chosen: string | undefined;
  options: readonly RegionChoice[];
}

/** One list for each level down to the last that is chosen, and one more below it. */
async function rowsFor(value: string | undefined, load: Props['load']): Promise<Row[]> {
  const path = value ? (await load(value)).path.map((region) => region.code) : [];
  const parents: (string | undefined)[] = [undefined, ...path];
  const levels = await Promise.all(parents.map((parent) => load(parent)));
  return levels
    .map((level, index) => ({ chosen: path[index], options: level.children }))
    .filter((row) => row.options.length > 0);
}

/** A place, chosen from the wide to the near. */
export function RegionPicker({ id, label, value, wrong, load, onChange }: Props) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    rowsFor(value, load).then(
      (loaded) => {
        const only = loaded[loaded.length - 1];
        if (!current) return;
        setRows(loaded);
        // A level with a single region needs no choosing.
        if (only && only.chosen === undefined && only.options.length === 1 && only.options[0]?.hasChildren) {
          onChange(only.options[0].code);
        }
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the page's functions are new at each drawing
  }, [value, attempt]);
  return (
    <View id={id} className="stack-tight">
      {rows.map((row, index) => (
        <Select
          key={index}
          id={`${id}-${index}`}
          label={`${label}，第 ${index + 1} 级`}
          options={row.options.map((region) => ({ value: region.code, label: region.name }))}
          value={row.chosen}
          empty={index === 0 ? '请选择' : '再选下一级'}
          wrong={wrong && row.chosen === undefined}
          onChange={onChange}
        />
      ))}
      {failed && (
        <View className="row-wide">
          <View className="small">没有网络，暂时选不了地方。</View>
          <TextLink onPress={() => setAttempt(attempt + 1)}>再试一次</TextLink>
        </View>
      )}
    </View>
  );
}
