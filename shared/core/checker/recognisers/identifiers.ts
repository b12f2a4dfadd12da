/**
 * The recognisers of identifiers and contact details in their order: what is most particular comes first and claims
 * its digits (digit-groups.ts), so that one run of digits is one thing. An address needs the postcodes before it.
 */
import type { MakeRecogniser } from '../recogniser.ts'
import { accountReference } from './account-reference.ts'
import { address } from './address.ts'
import { bankAccount } from './bank-account.ts'
import { birthDate } from './birth-date.ts'
import { drivingLicence } from './driving-licence.ts'
import { emailAddress } from './email-address.ts'
import { iban } from './iban.ts'
import { immigrationDocument } from './immigration-document.ts'
import { nhsNumber } from './nhs-number.ts'
import { nino } from './nino.ts'
import { numberPlate } from './number-plate.ts'
import { passportNumber } from './passport-number.ts'
import { paymentCard } from './payment-card.ts'
import { phone } from './phone.ts'
import { postcode } from './postcode.ts'
import { taxReference } from './tax-reference.ts'

export const identifierRecognisers: readonly MakeRecogniser[] = [
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
  numberPlate,
  address,
]
