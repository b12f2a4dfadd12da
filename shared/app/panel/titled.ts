/** 'Cllr Ada Khan', as the directory has her. */
import type { Settings } from '#core/pack/settings.schema.ts'

export function titled(name: string, { directory }: Settings): string {
  const member = directory?.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return member?.title ? `${member.title} ${member.name}` : name
}
