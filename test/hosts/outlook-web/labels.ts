/** The words of the page: nothing that reads it may rest on them. */
const EN = {
  send: 'Send',
  sendTitle: 'Send (Ctrl+Enter)',
  more: 'More send options',
  schedule: 'Schedule send',
  tomorrow: 'Tomorrow morning',
  discard: 'Discard',
  subject: 'Subject',
  addSubject: 'Add a subject',
  body: 'Message body',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  from: 'From',
  attachments: 'Attachments',
  open: 'Open',
  nobody: 'Please name at least one recipient.',
}
export type Labels = typeof EN

const FR: Labels = {
  send: 'Envoyer',
  sendTitle: 'Envoyer (Ctrl+Entrée)',
  more: 'Plus d’options d’envoi',
  schedule: 'Planifier l’envoi',
  tomorrow: 'Demain matin',
  discard: 'Ignorer',
  subject: 'Objet',
  addSubject: 'Ajouter un objet',
  body: 'Corps du message',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  from: 'De',
  attachments: 'Pièces jointes',
  open: 'Ouvrir',
  nobody: 'Veuillez indiquer au moins un destinataire.',
}
const CY: Labels = {
  send: 'Anfon',
  sendTitle: 'Anfon (Ctrl+Enter)',
  more: 'Rhagor o opsiynau anfon',
  schedule: 'Amserlennu anfon',
  tomorrow: 'Bore yfory',
  discard: 'Hepgor',
  subject: 'Pwnc',
  addSubject: 'Ychwanegu pwnc',
  body: 'Corff y neges',
  to: 'At',
  cc: 'Cc',
  bcc: 'Bcc',
  from: 'Oddi wrth',
  attachments: 'Atodiadau',
  open: 'Agor',
  nobody: 'Enwch o leiaf un derbynnydd.',
}

export const labelsOf = (language: string | null): Labels => (language === 'fr' ? FR : language === 'cy' ? CY : EN)
