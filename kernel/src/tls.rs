//! TLS as a client: whoever is asked must show a certificate of an authority that this machine trusts (`SSL_CERT_FILE` names
//! others), for the name under which it was asked.

use std::sync::Arc;

/// The settings of a client that checks whom it talks to, or a sentence that says why there are none.
pub fn client() -> Result<rustls::ClientConfig, String> {
    let mut trusted = rustls::RootCertStore::empty();
    trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if trusted.is_empty() {
        return Err("this machine has no certificates to trust; install ca-certificates or set SSL_CERT_FILE".into());
    }
    // The provider is named because other libraries bring another one along.
    let builder = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(builder.with_root_certificates(trusted).with_no_client_auth())
}
