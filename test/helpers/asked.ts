/** How many new installations of each kind this test file has asked for (new-installation.ts). A file shares its process with others. */
export const asked = new Map<string, number>()
