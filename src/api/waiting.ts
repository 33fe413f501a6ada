/** When the user hears of a run that waits: at once if it takes long, and then every half minute. */
import { type Course, describeCourse, type Mark, type Wait } from "./course";

const second = 1000;
/** Shorter waits are not worth a line. */
const silence = 3 * second;
const interval = 30 * second;

/** Waits of which one follows the other. */
class Spell {
  readonly waits = new Set<Wait>();
  since = 0;
  private endedAt = Number.NEGATIVE_INFINITY;

  begin(wait: Wait, now: number): void {
    if (this.waits.size === 0 && now - this.endedAt > second) this.since = now;
    this.waits.add(wait);
  }

  end(wait: Wait, now: number): void {
    this.waits.delete(wait);
    this.endedAt = now;
  }
}

export class Waiting {
  private readonly forPace = new Spell();
  private readonly forRoom = new Spell();
  private toldAt = Number.NEGATIVE_INFINITY;
  private mark: Mark = { time: Number.NEGATIVE_INFINITY, answered: 0 };

  constructor(private readonly course: Course) {}

  /**
   * Sleeps, and wakes up in between when a line is due. So no timer outlives the calls that wait, and a process can end
   * with them.
   */
  async sleep(milliseconds: number, reason?: string): Promise<void> {
    const { clock } = this.course.host;
    const spell = reason === undefined ? this.forPace : this.forRoom;
    const wait = { end: clock.now() + milliseconds, reason };
    spell.begin(wait, clock.now());
    try {
      for (let left = milliseconds; left > 0; ) {
        this.tell(wait, spell);
        const due = this.toldAt + interval - clock.now();
        const part = due > 0 ? Math.min(left, due) : left;
        await clock.sleep(part);
        left -= part;
      }
    } finally {
      spell.end(wait, clock.now());
    }
  }

  private tell({ end, reason }: Wait, { since, waits }: Spell): void {
    const { host, budget, limiter, usage } = this.course;
    const now = host.clock.now();
    // The rate is measured from the last line on, or from the first of the waits.
    if (this.mark.time < since) this.mark = { time: now, answered: usage.answered };
    const expected = reason === undefined ? budget.slotWait(limiter.pendingCount) : end - now;
    if (now - this.toldAt < interval || Math.max(expected, now - since) < silence) return;
    const line = describeCourse(this.course, reason, [...waits], this.mark);
    this.toldAt = now;
    this.mark = { time: now, answered: usage.answered };
    if (host.logger.status) host.logger.status(line);
    else host.logger.info(line);
  }
}
