//! The second door of the push service: HTTP/2 over TLS, as the real ones have it.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::RecvStream;
use h2::server::{SendResponse, handshake};
use http::Response;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::{Behaviour, Busy, Memory, Request};

/// An open door. It closes when it is dropped.
pub(crate) struct Secure {
    /// Where it is.
    pub(crate) address: SocketAddr,
    /// The certificate that must be believed, in PEM.
    pub(crate) certificate: String,
    connections: Arc<AtomicUsize>,
    _serving: JoinSet<()>,
}

impl Secure {
    pub(super) async fn open(name: &str, memory: Arc<Memory>) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed([name.to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let mut config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec()];
        let acceptor = TlsAcceptor::from(Arc::new(config));

        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&connections);
        let mut serving = JoinSet::new();
        serving.spawn(async move {
            let mut all = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::SeqCst);
                all.spawn(serve(acceptor.clone(), stream, Arc::clone(&memory)));
            }
        });
        Self { address, certificate: cert.pem(), connections, _serving: serving }
    }

    /// How many connections were made.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, memory: Arc<Memory>) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let Ok(mut connection) = handshake(stream).await else { return };
    let mut all = JoinSet::new();
    while let Some(Ok((request, respond))) = connection.accept().await {
        all.spawn(answer(request, respond, Arc::clone(&memory)));
    }
}

async fn answer(
    request: http::Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
    memory: Arc<Memory>,
) {
    let _busy = Busy::new(&memory);
    let (parts, mut stream) = request.into_parts();
    let mut body = Vec::new();
    while let Some(Ok(chunk)) = stream.data().await {
        body.extend_from_slice(&chunk);
    }
    let headers = parts.headers.iter();
    let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
    let request = Request {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        headers: headers.map(|(name, value)| (name.to_string(), text(value))).collect(),
        body,
    };
    let status = match memory.take(&request) {
        Ok(Behaviour::Status(status, _)) => status,
        Ok(_) => 201,
        Err((status, why)) => {
            memory.refused.lock().unwrap().push(why);
            status
        }
    };
    // Who went away does not hear it.
    drop(respond.send_response(Response::builder().status(status).body(()).unwrap(), true));
}
