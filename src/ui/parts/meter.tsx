/** A bar filled to `value` of `of`. It repeats a number that is written beside it, so it is silent for screen readers. */
export function Meter({ value, of, tone }: { value: number; of: number; tone?: 'warn' }) {
  const share = of > 0 ? Math.max(0, Math.min(1, value / of)) : 0;
  return (
    <span className={tone ? `meter meter--${tone}` : 'meter'} aria-hidden="true">
      <i className={`fill-${Math.round(share * 100)}`} />
    </span>
  );
}
