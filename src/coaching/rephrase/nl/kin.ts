/** Words that `je` before them belongs to: je moeder is no subject je. */
export const KIN: ReadonlySet<string> = new Set(
  'moeder vader ouders zoon dochter kind kinderen man vrouw partner vriend vriendin broer zus oma opa baby ex juf meester mentor'.split(
    ' ',
  ),
)
