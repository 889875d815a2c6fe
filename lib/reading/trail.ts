/**
 * The rules that made a result, in order. Trails that begin alike share their beginning and are made once: a text has a thousand numbers,
 * but only so many ways to come by one.
 */
export class Trail {
  private readonly longer: Trail[] = [];
  /** The one of them asked for last. */
  private latest: Trail | null = null;

  private constructor(
    readonly rules: readonly string[],
    readonly last: string,
    private readonly before: Trail | null,
  ) {}

  static readonly none = new Trail([], '', null);

  /** The trail with one more rule. */
  plus(rule: string): Trail {
    if (this.latest?.last === rule) return this.latest;
    this.latest = this.longer.find(({ last }) => last === rule) ?? this.extended(rule);
    return this.latest;
  }

  private extended(rule: string): Trail {
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
