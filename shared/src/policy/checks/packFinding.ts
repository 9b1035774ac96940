/** Something an official should know about a pack; errors keep it from being used. */
export interface PackFinding {
  level: 'error' | 'warning';
  /** In plain Chinese. */
  message: string;
  file?: string;
  line?: number;
}

/** A finding at the place an entry was read from. */
export const findingAt = (
  place: { file?: string; line?: number },
  level: PackFinding['level'],
  message: string,
): PackFinding => ({ level, message, file: place.file, line: place.line });
