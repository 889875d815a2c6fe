import { type Box, type Drawing, drawLayers } from '../graph/layers';
import type { RelayEdge, RelayNode, Relays } from './relays';

/** Who relays whom, drawn: the nearest at the inline start, origins toward the end, so that it reads as a chain does in either direction. */
export function drawRelays({ nodes, edges }: Relays, box: Box, rtl: boolean): Drawing<RelayNode, RelayEdge> {
  return drawLayers(nodes, edges, ({ relay, from }) => [relay, from], box, rtl);
}
