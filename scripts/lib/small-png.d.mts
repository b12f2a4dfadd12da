export function smallPng(png: Buffer): Buffer
