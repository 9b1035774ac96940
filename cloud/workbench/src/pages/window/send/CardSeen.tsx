import { Radio } from 'antd';

interface CardSeenProps {
  applicantName: string;
  seen: boolean | null;
  set: (seen: boolean) => void;
}

/** Whether the officer saw the applicant's identity card: with it the applicant is proved, without it only as told. */
export function CardSeen({ applicantName, seen, set }: CardSeenProps) {
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend style={{ fontWeight: 600, padding: 0 }}>{applicantName}的身份证原件</legend>
      <Radio.Group
        value={seen}
        onChange={(event) => set(event.target.value as boolean)}
        style={{ display: 'flex', flexDirection: 'column', gap: 6, marginTop: 6 }}
        options={[
          { value: true, label: '看过了，人和证是同一个人' },
          { value: false, label: '没看到（别人代办，或者没带）' },
        ]}
      />
      <p className="quiet">
        {seen === false
          ? '按「没核实身份」收下：不打开这家以前的材料，核实以后再接上。'
          : '看过的记为已核实，谁看的、什么时候看的都会留下记录。'}
      </p>
    </fieldset>
  );
}
