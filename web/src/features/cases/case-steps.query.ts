import { graphql } from '../../gql';

export const TakeCaseMutation = graphql(`
  mutation TakeCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const StartCaseMutation = graphql(`
  mutation StartCase($input: StartCaseInput!) {
    startCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const TriageCaseMutation = graphql(`
  mutation TriageCase($input: TriageCaseInput!) {
    triageCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const CloseCaseMutation = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const FollowUpCaseMutation = graphql(`
  mutation FollowUpCase($input: FollowUpCaseInput!) {
    followUpCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const EscalateCaseMutation = graphql(`
  mutation EscalateCase($input: EscalateCaseInput!) {
    escalateCase(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const AddCaseNoteMutation = graphql(`
  mutation AddCaseNote($input: AddCaseNoteInput!) {
    addCaseNote(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const SendCustomerMessageMutation = graphql(`
  mutation SendCustomerMessage($input: SendCustomerMessageInput!) {
    sendCustomerMessage(input: $input) {
      supportCase {
        id
        status
      }
    }
  }
`);

export const OpenSupportCaseMutation = graphql(`
  mutation OpenSupportCase($input: OpenSupportCaseInput!) {
    openSupportCase(input: $input) {
      supportCase {
        id
        reference
      }
    }
  }
`);
