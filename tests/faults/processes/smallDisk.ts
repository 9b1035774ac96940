import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const piece = Buffer.alloc(64 * 1024, 1);

/** A disk of a few megabytes in a folder, to be filled up; only root can mount one. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static mount(folder: string, megabytes: number): SmallDisk {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  /** One with a file system as servers have it, in a file beside the folder. */
  static mountImage(folder: string, megabytes: number): SmallDisk {
    mkdirSync(folder, { recursive: true });
    const image = `${folder}.image`;
    execFileSync('truncate', ['-s', `${megabytes}M`, image]);
    execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
    execFileSync('mount', ['-o', 'loop', image, folder]);
    return new SmallDisk(folder);
  }

  /** Takes all room that is left, also what was freed since. */
  fill(): void {
    const file = openSync(join(this.folder, '.filling'), 'a');
    try {
      for (;;) writeSync(file, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  empty(): void {
    rmSync(join(this.folder, '.filling'), { force: true });
  }

  unmount(): void {
    execFileSync('umount', ['--lazy', this.folder]);
  }
}
