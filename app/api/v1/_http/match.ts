import type { Method, Operation } from '../_operations/operation';

interface Node {
  readonly literal: Map<string, Node>;
  named: { readonly name: string; readonly node: Node } | null;
  readonly methods: Map<string, Operation>;
}

const empty = (): Node => ({ literal: new Map(), named: null, methods: new Map() });

export interface Match {
  readonly methods: ReadonlyMap<string, Operation>;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operations of an address, by its segments; words go before names. Throws where two operations have one place. */
export function matcher(operations: readonly Operation[]): (segments: readonly string[]) => Match | null {
  const root = empty();
  for (const operation of operations) add(root, operation);
  return (segments) => find(root, segments, 0);
}

function add(root: Node, operation: Operation): void {
  let node = root;
  for (const segment of operation.path.split('/').filter(Boolean)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) {
      const next = node.literal.get(segment) ?? empty();
      node.literal.set(segment, next);
      node = next;
    } else {
      node.named ??= { name, node: empty() };
      if (node.named.name !== name) throw new Error(`${operation.path}: another operation calls this ${node.named.name}`);
      node = node.named.node;
    }
  }
  const method: Method = operation.method;
  if (node.methods.has(method)) throw new Error(`two operations at ${method} ${operation.path}`);
  node.methods.set(method, operation);
}

function find(node: Node, segments: readonly string[], at: number): Match | null {
  const segment = segments[at];
  if (segment === undefined) return node.methods.size ? { methods: node.methods, params: {} } : null;
  const word = node.literal.get(segment);
  const found = word && find(word, segments, at + 1);
  if (found || !node.named) return found ?? null;
  const below = find(node.named.node, segments, at + 1);
  return below && { ...below, params: { ...below.params, [node.named.name]: segment } };
}
