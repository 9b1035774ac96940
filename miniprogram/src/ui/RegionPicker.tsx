import { Text, View } from '@tarojs/components';
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

interface Loaded {
  rows: readonly Row[];
  /** The names of what is chosen, widest first. */
  names: readonly string[];
  /** Nothing is left to choose below. */
  whole: boolean;
  /** There is not one region to choose from. */
  none?: boolean;
}

/** One list for each level down to the last that is chosen, and one more below it. */
async function loadedFor(value: string | undefined, load: Props['load']): Promise<Loaded> {
  const path = value ? (await load(value)).path : [];
  const parents: (string | undefined)[] = [undefined, ...path.map((region) => region.code)];
  const levels = await Promise.all(parents.map((parent) => load(parent)));
  const rows = levels
    .map((level, index) => ({ chosen: path[index]?.code, options: level.children }))
    .filter((row) => row.options.length > 0);
  const last = rows[rows.length - 1];
  const whole = path.length > 0 && last?.chosen !== undefined;
  return { rows, names: path.map((region) => region.name), whole, none: rows.length === 0 };
}

/** A place, chosen from the wide to the near; once it is whole, it stands as one line. */
export function RegionPicker({ id, label, value, wrong, load, onChange }: Props) {
  const [{ rows, names, whole, none }, setLoaded] = useState<Loaded>({ rows: [], names: [], whole: false });
  const [failed, setFailed] = useState(false);
  const [changing, setChanging] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setFailed(false);
    loadedFor(value, load).then(
      (loaded) => {
        if (!current) return;
        setLoaded(loaded);
        const last = loaded.rows[loaded.rows.length - 1];
        const [only] = last?.options ?? [];
        // A level with a single region needs no choosing.
        if (last?.chosen === undefined && last?.options.length === 1 && only?.hasChildren) onChange(only.code);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the page's functions are new at each drawing
  }, [value, attempt]);
  if (whole && !changing) {
    return (
      <View id={id} className="input input-face">
        <Text className="grow">{names.slice(-3).join(' ')}</Text>
        <TextLink label={`换一个地方：${label}`} onPress={() => setChanging(true)}>
          换
        </TextLink>
      </View>
    );
  }
  const choose = (code: string) => {
    setChanging(false);
    onChange(code);
  };
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
          onChange={choose}
        />
      ))}
      {none && <View className="small">还没有开通的地方。请打 12345，问当地的民政部门。</View>}
      {failed && (
        <View className="row-wide">
          <View className="small">没有网络，暂时选不了地方。</View>
          <TextLink onPress={() => setAttempt(attempt + 1)}>再试一次</TextLink>
        </View>
      )}
    </View>
  );
}
