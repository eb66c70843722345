import { graphql } from '../../gql';

export const ReviewsQuery = graphql(`
  query Reviews($open: Boolean) {
    privilegeReviews(open: $open) {
      id
      kind
      created
      due
      overdue
      closed
      subject {
        id
        name
      }
      items {
        id
        decision
      }
    }
  }
`);

export const ReviewQuery = graphql(`
  query Review($id: ID!) {
    node(id: $id) {
      id
      ... on PrivilegeReview {
        kind
        created
        due
        overdue
        closed
        conclusion
        closedBy {
          id
          name
        }
        subject {
          id
          name
        }
        elevation {
          id
          scopes
          granted
          expires
          ended
          reason
          ticket
          used
        }
        activity {
          since
          answers
          tenants
          people
          changes
          refused
        }
        items {
          id
          roleName
          since
          requestId
          lastUsed
          decision
          decided
          note
          decidedBy {
            id
            name
          }
          staffMember {
            id
            name
          }
        }
      }
    }
  }
`);

export const StartReviewMutation = graphql(`
  mutation StartReview($input: StartPrivilegeReviewInput!) {
    startPrivilegeReview(input: $input) {
      review {
        id
      }
    }
  }
`);

export const DecideReviewItemMutation = graphql(`
  mutation DecideReviewItem($input: DecideReviewItemInput!) {
    decideReviewItem(input: $input) {
      item {
        id
        decision
        decided
        note
        decidedBy {
          id
          name
        }
      }
    }
  }
`);

export const CloseReviewMutation = graphql(`
  mutation CloseReview($input: CloseReviewInput!) {
    closeReview(input: $input) {
      review {
        id
        closed
        overdue
        conclusion
        closedBy {
          id
          name
        }
      }
    }
  }
`);
