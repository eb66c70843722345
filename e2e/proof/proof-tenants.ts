export interface ProofTenants {
  open: string;
  shut: string;
  test: string;
}
