/**
 * The recognisers that the send check's rules ask for, in their order, in the place of shared/core/checker/recognisers/index.ts.
 * The others see things that no rule here asks about: number plates, case references, years, sums, gaps, lines, accusations.
 */
import type { MakeRecogniser } from '#core/checker/recogniser.ts'
import { accountReference } from '#core/checker/recognisers/account-reference.ts'
import { address } from '#core/checker/recognisers/address.ts'
import { bankAccount } from '#core/checker/recognisers/bank-account.ts'
import { birthDate } from '#core/checker/recognisers/birth-date.ts'
import { date } from '#core/checker/recognisers/date.ts'
import { drivingLicence } from '#core/checker/recognisers/driving-licence.ts'
import { emailAddress } from '#core/checker/recognisers/email-address.ts'
import { iban } from '#core/checker/recognisers/iban.ts'
import { immigrationDocument } from '#core/checker/recognisers/immigration-document.ts'
import { imprint } from '#core/checker/recognisers/imprint.ts'
import { nhsNumber } from '#core/checker/recognisers/nhs-number.ts'
import { nino } from '#core/checker/recognisers/nino.ts'
import { passportNumber } from '#core/checker/recognisers/passport-number.ts'
import { paymentCard } from '#core/checker/recognisers/payment-card.ts'
import { person } from '#core/checker/recognisers/person.ts'
import { phone } from '#core/checker/recognisers/phone.ts'
import { postcode } from '#core/checker/recognisers/postcode.ts'
import { quotation } from '#core/checker/recognisers/quotation.ts'
import { taxReference } from '#core/checker/recognisers/tax-reference.ts'

export const RECOGNISERS: readonly MakeRecogniser[] = [
  emailAddress,
  iban,
  nino,
  drivingLicence,
  immigrationDocument,
  paymentCard,
  accountReference,
  taxReference,
  passportNumber,
  bankAccount,
  nhsNumber,
  birthDate,
  phone,
  postcode,
  address,
  date,
  person,
  quotation,
  imprint,
]
