/** Does some works at a time, in this order, as the engine does. Returns their results. */
export async function inLanes<Item, Result>(
  lanes: number,
  items: Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const queue = items.entries();
  const results: Result[] = [];
  const lane = async () => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
