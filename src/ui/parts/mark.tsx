/** Two linked rings: a patient partner and a research team. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="4.500">
        <circle className="mark__left" cx="14" cy="14" r="9.500" />
        <circle className="mark__right" cx="26" cy="14" r="9.500" />
        <path className="mark__left" d="M20 6.600a9.500 9.500 0 0 1 3.500 7.400" />
      </g>
    </svg>
  );
}
