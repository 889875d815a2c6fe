/**
 * The rules that made a result, in order. Trails that begin alike share their beginning and are made once: a text has a thousand numbers,
 * but only so many ways to come by one.
 */
export class Trail {
  private readonly longer: Trail[] = [];

  private constructor(
    readonly rules: readonly string[],
    readonly last: string,
    private readonly before: Trail | null,
  ) {}

  static readonly none = new Trail([], '', null);

  /** The trail with one more rule. */
  plus(rule: string): Trail {
    for (const trail of this.longer) if (trail.last === rule) return trail;
    const trail = new Trail([...this.rules, rule], rule, this);
    this.longer.push(trail);
    return trail;
  }

  /** The trail with its last rule replaced. */
  butLast(rule: string): Trail {
    return (this.before ?? Trail.none).plus(rule);
  }

  has(rule: string): boolean {
    return this.rules.includes(rule);
  }
}
