type Settle = (confirmed: boolean) => void;

let opener: ((settle: Settle) => void) | undefined;
let asking: Promise<boolean> | undefined;

/** Asks once, whoever asks meanwhile: true when the person has shown that it is them. */
export function confirmItIsYou(): Promise<boolean> {
  asking ??= new Promise<boolean>((settle) => {
    if (opener) opener(settle);
    else settle(false);
  }).finally(() => {
    asking = undefined;
  });
  return asking;
}

/** Where the dialog is: there is one, in the frame. Gives the way to take it away again. */
export function showConfirmationWith(open: (settle: Settle) => void): () => void {
  opener = open;
  return () => {
    if (opener === open) opener = undefined;
  };
}
