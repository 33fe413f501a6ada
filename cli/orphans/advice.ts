/** What to do with an orphan. */

interface Situation {
  proven: boolean;
  /** A given state has another object of the resource that the marker names. */
  isRecorded: boolean;
  /** A run of `pulumi up` may still adopt it. */
  isYoung: boolean;
}

/** The first row that fits applies. */
const rows = {
  examine: {
    fits: ({ proven }: Situation) => !proven,
    text: "Nothing proves that this credential created these: another one or an earlier version did, or somebody copied the marker. Find out who did. Then take them over with `npx pulumi-authlete import`, or delete them in Authlete's console.",
  },
  delete: {
    fits: ({ isRecorded }: Situation) => isRecorded,
    text: "A state has another object for the resource that these were created for: a replacement has left them, or was interrupted. Run `pulumi up`, and delete in Authlete's console what is still there and not in use.",
  },
  adopt: {
    fits: ({ isYoung }: Situation) => isYoung,
    text: "A run created these and did not record them. Run `pulumi up` of the program that declares them: it adopts those that nobody has changed since.",
  },
  takeOver: {
    fits: () => true,
    text: "A run created these long ago and no state has them, or has them any more. Take them over with `npx pulumi-authlete import`, or delete them in Authlete's console once nobody uses them.",
  },
} as const;

export type Advice = keyof typeof rows;

const isAdvice = (name: string): name is Advice => Object.hasOwn(rows, name);
export const advices = Object.keys(rows).filter(isAdvice);

export const adviceFor = (situation: Situation): Advice =>
  advices.find((advice) => rows[advice].fits(situation)) ?? "takeOver";

export const textOfAdvice = (advice: Advice): string => rows[advice].text;
