/** The fields that no file may have, and why. Whoever may write the files of one team must not reach another. */
export const ofProgram: Readonly<Record<string, string | undefined>> = {
  serviceId: "is given by the program, for all clients of the files",
  adopt: "would take over a client that may be another team's: the program may give it, in map",
};
