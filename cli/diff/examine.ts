/** Reads the two services, and compares them. */
import type { Secrets } from "../../src/api/redact";
import type { Generation } from "../../src/call";
import { service } from "../../src/resources/definitions";
import { requirePlaces } from "../estate/places";
import { EstateReader } from "../estate/reader";
import { recordsOfFiles, recordsOfStack } from "../estate/records";
import { secretsIn } from "../estate/secrets";
import { projectOf } from "../estate/stack";
import type { Progress } from "../progress";
import { type Comparison, compare } from "./compare";
import { named } from "./pair";
import { checkQuestion, isIssued, type Question } from "./question";
import { differs, type Report } from "./report";
import { type Found, liveSide, recordedSide, type Side } from "./side";

/** The service to compare with. */
interface Second {
  side: Side;
  /** Absent if a state says what the service is. */
  generation?: Generation;
  recordedIn?: string;
  encrypted: string[];
}

export async function examine(question: Question, progress: Progress, secrets: Secrets): Promise<Report> {
  checkQuestion(question);
  const open: Open = async (stack) =>
    EstateReader.open(await requirePlaces({ folder: process.cwd(), stack }), progress, secrets);
  const reader = await open(question.stack);
  const { generation } = reader.session.settings;
  // The state comes first: if it cannot be read, nothing else need be.
  const second = await readSecond(question, reader, open, secrets);
  const from = await readLive(reader, question.first, question);
  const comparison = compare(from, second.side, {
    generation: second.generation === generation ? generation : undefined,
    ignored: question.ignored,
  });
  return reportOf(from, second, comparison);
}

type Open = (stack: string | undefined) => Promise<EstateReader>;

const reportOf = (from: Side<Found>, { side, recordedIn, encrypted }: Second, comparison: Comparison): Report => ({
  differs: differs(comparison),
  from: named(service, from.service),
  to: named(service, side.service),
  ...(recordedIn !== undefined && { recordedIn }),
  ...comparison,
  leftOut: { dynamic: from.dynamic + side.dynamic, encrypted },
});

async function readSecond(question: Question, reader: EstateReader, open: Open, secrets: Secrets): Promise<Second> {
  const { second, otherStack } = question;
  if (!isIssued(second)) return readState(question, secrets);
  const other = otherStack === undefined ? reader : await open(otherStack);
  const side = await readLive(other, second, question);
  return { side, generation: other.session.settings.generation, encrypted: [] };
}

async function readLive(reader: EstateReader, id: string, { includeDynamic }: Question): Promise<Side<Found>> {
  const [found, clients] = await Promise.all([reader.one(service, id), reader.clients(id)]);
  return liveSide(found, clients, includeDynamic);
}

async function readState({ second, stack, otherStack = stack, file }: Question, secrets: Secrets): Promise<Second> {
  const place = { folder: process.cwd(), stack: otherStack };
  if (file === undefined && otherStack === undefined && !projectOf(place.folder)) throw new Error(nothingToCompare);
  const records = file === undefined ? await recordsOfStack(place, "--show-secrets") : recordsOfFiles([file]);
  for (const record of records) secrets.add(secretsIn(record));
  const recordedIn = file ?? `the state of ${otherStack === undefined ? "the selected stack" : `stack ${otherStack}`}`;
  const { encrypted, ...side } = recordedSide(records, second, recordedIn);
  return { side, encrypted, recordedIn };
}

const nothingToCompare =
  "There is no second service: give its id, or a state with --from-state, or run the command in a project.";
