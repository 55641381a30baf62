//! What no browser sends, over a real connection: clients that take their time, never end, or go in the middle.

use std::net::SocketAddr;
use std::time::Duration;

use app::door::{Door, Patience};
use app::server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use world::World;

use crate::steps::{PDF, jobs, log_length};

const PATIENCE: Patience = Patience { head: Duration::from_millis(400), request: Duration::from_millis(600) };
/// Far longer than any patience here, for what must come to an end.
const LONG: Duration = Duration::from_secs(20);

/// Serves the world at a real address, with little patience.
async fn served(world: &World) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(server::serve(listener, Door::with_patience(&world.instance, PATIENCE), std::future::pending()));
    address
}

/// Sends a little at a time until the server has had enough, and gives what it said.
async fn drip(address: SocketAddr, head: &str, drop: &[u8]) -> String {
    let (mut reader, mut writer) = TcpStream::connect(address).await.unwrap().into_split();
    writer.write_all(head.as_bytes()).await.unwrap();
    let drop = drop.to_vec();
    let dripping = tokio::spawn(async move {
        while writer.write_all(&drop).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let mut said = Vec::new();
    let end = tokio::time::timeout(LONG, reader.read_to_end(&mut said)).await;
    assert!(end.is_ok(), "the connection stays open for as long as something drips in");
    dripping.abort();
    String::from_utf8_lossy(&said).into_owned()
}

/// Sends bytes and gives what the server said, as far as it came before the connection ended.
async fn send(address: SocketAddr, bytes: &[u8]) -> String {
    let (mut reader, mut writer) = TcpStream::connect(address).await.unwrap().into_split();
    let bytes = bytes.to_vec();
    // The server may answer and close before it has read everything.
    let sending = tokio::spawn(async move {
        std::mem::drop(writer.write_all(&bytes).await);
        writer
    });
    let mut said = Vec::new();
    std::mem::drop(tokio::time::timeout(LONG, reader.read_to_end(&mut said)).await.expect("no end"));
    sending.abort();
    String::from_utf8_lossy(&said).into_owned()
}

fn post(path: &str, more: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nHost: belfry.test\r\nConnection: close\r\n{more}\r\n")
}

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

async fn assert_well(address: SocketAddr) {
    let said = send(address, b"GET /en/groups HTTP/1.1\r\nHost: belfry.test\r\nConnection: close\r\n\r\n").await;
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_drips_its_head_or_its_body_is_let_go() {
    let world = World::new().await;
    let address = served(&world).await;
    let before = log_length(&world).await;
    let said = drip(address, "GET /en/groups HTTP/1.1\r\nX-Slow: ", b"a").await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 408"), "{said}");
    let said = drip(address, &post("/en/sign-up", &format!("{FORM}Content-Length: 5000\r\n")), b"a").await;
    assert!(said.starts_with("HTTP/1.1 408") && said.contains("</html>"), "{said}");
    let said = drip(address, &post("/en/sign-up", &format!("{FORM}Content-Length: 99999999\r\n")), b"a").await;
    assert!(said.starts_with("HTTP/1.1 413"), "{said}");
    // A connection that is kept and not used.
    let said = drip(address, "GET /robots.txt HTTP/1.1\r\nHost: belfry.test\r\n\r\n", b"").await;
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    assert_well(address).await;
    assert_eq!(log_length(&world).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_without_end_and_one_that_is_no_request_are_refused() {
    let world = World::new().await;
    let address = served(&world).await;
    let mut endless = b"GET /en/groups HTTP/1.1\r\nHost: belfry.test\r\nX-Long: ".to_vec();
    endless.resize(8 * 1024 * 1024, b'a');
    let said = send(address, &endless).await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 431"), "{said}");
    let many = "X-Many: a\r\n".repeat(10_000);
    let said = send(address, format!("GET /en/groups HTTP/1.1\r\n{many}\r\n").as_bytes()).await;
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 431"), "{said}");
    for wrong in [
        &b"GET /en/groups/\xff\xfe HTTP/1.1\r\nHost: belfry.test\r\nConnection: close\r\n\r\n"[..],
        b"GET /en/\x00 HTTP/1.1\r\nHost: belfry.test\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 what TLS begins with",
        b"nonsense\r\n\r\n",
    ] {
        let said = send(address, wrong).await;
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 400") || said.starts_with("HTTP/1.1 404"), "{said}");
    }
    assert_well(address).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_in_pieces_is_held_to_the_same_bounds() {
    let world = World::new().await;
    let address = served(&world).await;
    let before = (log_length(&world).await, jobs(&world).await);
    let piece = [b"10000\r\n".as_slice(), &vec![b'a'; 0x10000], b"\r\n"].concat();
    let head = post("/en/sign-up", &format!("{FORM}Transfer-Encoding: chunked\r\n"));
    let said = send(address, &[head.as_bytes(), &piece.repeat(5)].concat()).await;
    assert!(said.starts_with("HTTP/1.1 413") && said.contains("</html>"), "{said}");
    // A piece that is shorter than it says, and a length that is no number.
    for broken in ["5\r\nab\r\n0\r\n\r\n", "zz\r\nab\r\n", "ffffffffffffffffff\r\na\r\n"] {
        let said = send(address, format!("{head}{broken}").as_bytes()).await;
        assert!(!said.starts_with("HTTP/1.1 2") && !said.starts_with("HTTP/1.1 5"), "{broken:?}: {said}");
    }
    // Two lengths: what one program reads as the body another could read as a request.
    let both = post("/en/sign-up", &format!("{FORM}Content-Length: 4\r\nContent-Length: 5\r\n"));
    let said = send(address, format!("{both}a=bcd").as_bytes()).await;
    assert!(said.starts_with("HTTP/1.1 400"), "{said}");
    assert_well(address).await;
    assert_eq!((log_length(&world).await, jobs(&world).await), before);
}

/// How many files are stored.
fn stored(world: &World) -> usize {
    let folders = std::fs::read_dir(&world.app().config.files_url).unwrap();
    folders.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_is_cut_or_broken_leaves_no_trace() {
    let world = World::new().await;
    let address = served(&world).await;
    let until = world.app().clock.now().checked_add(jiff::SignedDuration::from_hours(1)).unwrap();
    let secret = world::sign_in(world.app(), world.cast.unsigned, until).await;
    let cookie = format!("Cookie: {}={secret}\r\n", world.app().cookie_name());
    let before = log_length(&world).await;
    let field =
        |name: &str, value: &str| format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let mut body = [
        field("signer_name", "A Mayor"),
        field("signer_office", "Mayor"),
        field("signed_on", "2026-11-20"),
        field("mandate", "yes"),
        "--XX\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n\r\n".to_owned(),
    ]
    .concat()
    .into_bytes();
    body.extend(PDF.repeat(1000));
    let head = |length: usize| {
        let kind = "Content-Type: multipart/form-data; boundary=XX\r\n";
        post("/en/governments/ghent/signatures", &format!("{cookie}{kind}Content-Length: {length}\r\n")).into_bytes()
    };
    // The sender goes in the middle of the file.
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&[head(body.len() + 100_000), body.clone()].concat()).await.unwrap();
    drop(stream);
    // The file ends, but the form does not.
    let said = send(address, &[head(body.len()), body.clone()].concat()).await;
    assert!(said.starts_with("HTTP/1.1 400"), "{said}");
    // The rest never comes.
    let said = send(address, &[head(body.len() + 100_000), body.clone()].concat()).await;
    assert!(said.starts_with("HTTP/1.1 408"), "{said}");
    assert_eq!((log_length(&world).await, stored(&world)), (before, 0));
    // The same, whole, goes through.
    body.extend(b"\r\n--XX--\r\n");
    let said = send(address, &[head(body.len()), body].concat()).await;
    assert!(said.starts_with("HTTP/1.1 303"), "{said}");
    assert_eq!((log_length(&world).await, stored(&world)), (before + 1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_gigabytes_are_refused_by_their_length_before_they_are_sent() {
    let world = World::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    // Patient enough that waiting for the body would be seen.
    tokio::spawn(server::serve(listener, Door::new(&world.instance), std::future::pending()));
    let kind = "Content-Type: multipart/form-data; boundary=XX\r\n";
    for more in ["Content-Length: 2147483648\r\n", "Content-Length: 30000000\r\nExpect: 100-continue\r\n"] {
        let head = post("/en/governments/ghent/signatures", &format!("{kind}{more}"));
        let begun = std::time::Instant::now();
        let said = send(address, head.as_bytes()).await;
        assert!(said.starts_with("HTTP/1.1 413") && said.contains("The largest file is 20 MB."), "{said}");
        assert!(begun.elapsed() < Duration::from_secs(10), "the body was waited for");
    }
}
