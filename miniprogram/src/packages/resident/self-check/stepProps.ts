import type { ToldForm } from './toldForm';

/** What each page of questions is given. */
export interface StepProps {
  form: ToldForm;
  /** By the id of the field. */
  problems: Readonly<Record<string, string>>;
  onChange: (changes: Partial<ToldForm>) => void;
}
