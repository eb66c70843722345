import { graphql } from '../../gql';

/** The queue alone: nothing in it needs an opened tenant but what a case says. */
export const CasesListQuery = graphql(`
  query CasesList($first: Int!, $offset: Int!, $filter: SupportCaseFilter, $sort: SupportCaseSort) {
    supportCases(first: $first, offset: $offset, filter: $filter, sort: $sort) {
      totalCount
      nodes {
        id
        reference
        category
        severity
        status
        level
        emergency
        subject
        answerDue
        firstAnswered
        breached
        solved
        created
        tenant {
          id
          name
        }
        assignee {
          id
          name
        }
      }
    }
  }
`);

export const CaseQuery = graphql(`
  query Case($id: ID!) {
    supportCase(id: $id) {
      id
      reference
      category
      severity
      status
      level
      emergency
      subject
      ticket
      answerDue
      firstAnswered
      breached
      solveDue
      solved
      created
      tenant {
        id
        name
        openUntil
      }
      assignee {
        id
        name
      }
      users {
        id
        name
      }
      notes {
        id
        kind
        text
        created
        author {
          id
          name
        }
      }
      events {
        id
        kind
        created
        level
        actor {
          id
          name
        }
        assignee {
          id
          name
        }
      }
      openings {
        purpose
        opened
        until
        staffMember {
          id
          name
        }
      }
    }
  }
`);

/** The tenant's open case, or the user's: for a small panel beside them. */
export const OpenCaseQuery = graphql(`
  query OpenCase($tenantId: ID!, $filter: SupportCaseFilter) {
    supportCases(first: 3, tenantId: $tenantId, filter: $filter) {
      totalCount
      nodes {
        id
        reference
        status
        severity
        level
        subject
        answerDue
        firstAnswered
        solved
        created
        assignee {
          id
          name
        }
      }
    }
  }
`);

/** What receipts say of a case. Apart from the case itself, so that looking at the case is not held up by it. */
export const CaseReadsQuery = graphql(`
  query CaseReads($id: ID!, $first: Int!) {
    supportCase(id: $id) {
      id
      reads(first: $first) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          id
          time
          operationName
          decision
          actor {
            kind
            id
            name
          }
          entities {
            type
            ids
            fields
            maskedFields
          }
        }
      }
    }
  }
`);

export const UserCasesQuery = graphql(`
  query UserCases($filter: SupportCaseFilter) {
    supportCases(first: 5, filter: $filter) {
      totalCount
      nodes {
        id
        reference
        status
        subject
        created
        assignee {
          id
          name
        }
      }
    }
  }
`);

export const SupportNumbersQuery = graphql(`
  query SupportNumbers($input: SupportNumbersInput!) {
    supportNumbers(input: $input) {
      opened
      answeredInTime
      firstAnswerMinutes
      solved
      solvedInTime
      solvedAtFirstContact
      solveMinutes
      escalated
      byWeek {
        start
        opened
      }
    }
  }
`);

export const MessageTemplatesQuery = graphql(`
  query MessageTemplates($tenantId: ID!) {
    caseTemplates {
      id
      name
      category
    }
    tenant(id: $tenantId) {
      id
      users(first: 50) {
        nodes {
          id
          name
          maskedEmail
        }
      }
    }
  }
`);

export const CaseMessageQuery = graphql(`
  query CaseMessage($input: CaseMessageInput!) {
    caseMessage(input: $input) {
      subject
      text
    }
  }
`);
