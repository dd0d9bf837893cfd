/**
 * Marks the place of a signature field on its way through the browser, which prints no form fields but does print
 * links with their rectangle. The top-level domain is reserved (RFC 2606); the archive step turns the link into a field.
 */
export const ALAMAT_BIDANG = 'https://bidang-tanda-tangan.invalid/';
