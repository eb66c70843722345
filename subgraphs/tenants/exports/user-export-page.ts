import type { Connection } from '../../kit/page.js';
import type { UserExportEntity } from './user-export.entity.js';

/** A piece of an export's file. */
export interface PieceRow {
  position: number;
  text: string;
}

export type PiecePage = Connection<PieceRow>;

export interface Downloaded {
  userExport: UserExportEntity;
}
