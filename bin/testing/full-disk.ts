// A disk of its own for one table, or for a whole data folder, which can be filled.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';

/** Undefined where no disk may be mounted: only root may, and not everywhere. */
export function mountDisk(size = '8m') {
  const place = mkdtempSync(join(tmpdir(), 'attache-disk-'));
  chmodSync(place, 0o711);
  const options = ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place];
  if (spawnSync('mount', options).status !== 0) {
    rmSync(place, { recursive: true });
    return undefined;
  }
  const filler = join(place, 'filler');
  return {
    place,
    /** Moves the notes there; the disk then belongs to whom the server's folder belongs to. */
    takeNotes: async (client: pg.Client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      const { uid, gid } = statSync(rows[0]!.data_directory);
      chownSync(place, uid, gid);
      chmodSync(place, 0o700);
      await client.query(`CREATE TABLESPACE small LOCATION '${place}'`);
      await client.query(`ALTER TABLE "Note" SET TABLESPACE small`);
    },
    fill: () => {
      for (const chunk of [1 << 20, 1 << 14, 1 << 12])
        for (let full = false; !full;)
          try {
            writeFileSync(filler, Buffer.alloc(chunk), { flag: 'a' });
          } catch {
            full = true;
          }
    },
    free: () => rmSync(filler),
    unmount: () => {
      spawnSync('umount', ['-l', place]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}
