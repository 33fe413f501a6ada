/** How far a run is, in resources. The engine hands a plugin a few at a time: only the program knows how many there are. */
export class Work {
  /** How many resources the program has, as far as it has said. */
  declared = 0;
  /** How many of them need nothing more. */
  finished = 0;
  /** How many operations are under way. */
  underWay = 0;
  private isPlanned = false;

  /** The engine comes to a resource of the program, which may say how many there are. */
  plan(declared: unknown): void {
    this.isPlanned = true;
    if (typeof declared === "number" && Number.isSafeInteger(declared))
      this.declared = Math.max(this.declared, declared);
  }

  /** The resource has been compared. A refresh compares too, but what it comes to is not planned. */
  compare(isSame: boolean): void {
    if (this.isPlanned && isSame) this.finished++;
    this.isPlanned = false;
  }

  async carryOut<T>(operation: () => Promise<T>): Promise<T> {
    this.underWay++;
    try {
      return await operation();
    } finally {
      this.underWay--;
    }
  }

  /** Carries out the last operation on a resource of the program. */
  async finish<T>(operation: () => Promise<T>): Promise<T> {
    try {
      return await this.carryOut(operation);
    } finally {
      this.finished++;
    }
  }

  /** How many resources of the program are left. None is known of where the engine runs no program. */
  get left(): number {
    return Math.max(0, this.declared - this.finished);
  }
}
