import { DomainError } from '@twin-pledge/shared/kernel/domainError';

const longest = 120;

/** The refusal `fileInfected`. The scanner's name of what was found is for the log; who sent the file is not told it. */
export class VirusFound extends DomainError {
  readonly signature: string;

  constructor(signature: string) {
    super('fileInfected');
    this.signature = signature.replace(/[^\w.:/+()-]/g, '_').slice(0, longest);
  }
}
