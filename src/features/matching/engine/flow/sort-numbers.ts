const gaps = [701, 301, 132, 57, 23, 10, 4, 1];

/** Sorts the first `count` numbers upwards (Shell's sort, Ciura's gaps): fast for short lists and for lists nearly in order. */
export function sortNumbers(numbers: Float64Array, count: number): void {
  for (const gap of gaps) {
    for (let i = gap; i < count; i++) {
      const number = numbers[i]!;
      let at = i;
      for (; at >= gap && numbers[at - gap]! > number; at -= gap) numbers[at] = numbers[at - gap]!;
      numbers[at] = number;
    }
  }
}
