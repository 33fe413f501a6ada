/** The function, which works out its answer once for each object. */
export function memoize<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  const remember = (key: Key) => {
    const answer = { value: work(key) };
    known.set(key, answer);
    return answer;
  };
  return (key) => (known.get(key) ?? remember(key)).value;
}
