import { AppError, type ErrorCode } from './errors.js';

const codes: Record<string, ErrorCode> = { RK403: 'FORBIDDEN', RK404: 'NOT_FOUND', RK409: 'CONFLICT' };

interface Refusal {
  code?: string;
  message?: string;
  /** The field of the input that it is about, where the function named one. */
  column?: string;
}

/** What a function of ours in the database refuses, in its own words: they are sentences, and name nobody. */
export async function refusedInWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message = '', column } = (error as { driverError?: Refusal }).driverError ?? {};
    const known = codes[code ?? ''];
    if (!known) throw error;
    const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
    throw new AppError(known, sentence, column ? { details: { field: column } } : {});
  }
}
