/** As much of DNS messages (RFC 1035) as a server needs that answers one question with text or mail exchanges. */

export type RecordType = 'TXT' | 'MX';

const typeNumbers: Record<RecordType, number> = { MX: 15, TXT: 16 };
const internet = 1;
const headerLength = 12;
const secondsToKeep = 1;

export interface Question {
  id: number;
  name: string;
  /** Null for types that this server knows nothing of. */
  type: RecordType | null;
  /** The question as it came, to be repeated in the answer. */
  bytes: Buffer;
}

/** What is said: records, that there is no such name, or that the server cannot say. */
export type Answer = readonly string[] | 'NO_SUCH_NAME' | 'CANNOT_SAY';

/** Reads the first question; null for what is no question. */
export function readQuestion(message: Buffer): Question | null {
  if (message.length < headerLength || message.readUInt16BE(4) < 1) return null;
  const labels: string[] = [];
  let at = headerLength;
  while (at < message.length) {
    const length = message[at] ?? 0;
    at += 1;
    if (length === 0) break;
    labels.push(message.toString('latin1', at, at + length));
    at += length;
  }
  if (at + 4 > message.length) return null;
  const number = message.readUInt16BE(at);
  const type = (Object.keys(typeNumbers) as RecordType[]).find((name) => typeNumbers[name] === number) ?? null;
  const bytes = message.subarray(headerLength, at + 4);
  return { id: message.readUInt16BE(0), name: labels.join('.').toLowerCase(), type, bytes };
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').filter(Boolean);
  return Buffer.concat([
    ...labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
    Buffer.from([0]),
  ]);
}

/** In pieces of 255 characters. */
function textBytes(text: string): Buffer {
  const pieces = text.match(/.{1,255}/gs) ?? [''];
  return Buffer.concat(pieces.flatMap((piece) => [Buffer.from([piece.length]), Buffer.from(piece, 'latin1')]));
}

/** `10 mx.example` as it travels. */
function exchangeBytes(record: string): Buffer {
  const [priority = '10', exchange = ''] = record.split(/\s+/);
  const number = Buffer.alloc(2);
  number.writeUInt16BE(Number(priority));
  return Buffer.concat([number, nameBytes(exchange)]);
}

function recordBytes(type: RecordType, record: string): Buffer {
  const data = type === 'MX' ? exchangeBytes(record) : textBytes(record);
  const head = Buffer.alloc(headerLength);
  // The name of the question, by where it stands.
  head.writeUInt16BE(0xc000 | headerLength, 0);
  head.writeUInt16BE(typeNumbers[type], 2);
  head.writeUInt16BE(internet, 4);
  head.writeUInt32BE(secondsToKeep, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

const codes = { NO_SUCH_NAME: 3, CANNOT_SAY: 2 } as const;

/** The answer to a question, with authority. */
export function writeAnswer(question: Question, answer: Answer): Buffer {
  const records = typeof answer === 'string' || !question.type ? [] : answer;
  const head = Buffer.alloc(headerLength);
  head.writeUInt16BE(question.id, 0);
  // A response, authoritative, recursion available.
  head.writeUInt16BE(0x8580 | (typeof answer === 'string' ? codes[answer] : 0), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  const { type } = question;
  return Buffer.concat([head, question.bytes, ...(type ? records.map((record) => recordBytes(type, record)) : [])]);
}
