//! The program as its own process, asked over real connections.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use world::World;

/// A process that dies by `kill -9`, also when the test fails.
pub struct Served {
    process: Child,
    pub address: SocketAddr,
    /// Where it shows its numbers.
    pub numbers: SocketAddr,
}

/// A whole answer.
pub struct Answer {
    pub status: u16,
    pub text: String,
}

fn free() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap()
}

impl Served {
    pub fn start(world: &World) -> Self {
        let (address, numbers) = (free(), free());
        let config = &world.app().config;
        let mut command = Command::new(env!("CARGO_BIN_EXE_belfry"));
        command.arg("serve").stdout(Stdio::null()).stderr(Stdio::null());
        command.env("BELFRY_LISTEN", address.to_string()).env("BELFRY_LIMITS", "false");
        command.env("BELFRY_METRICS_LISTEN", numbers.to_string());
        command.env("BELFRY_DATABASE_URL", &config.database_url).env("BELFRY_FILES_URL", &config.files_url);
        command.env("BELFRY_MAIL_URL", &config.mail_url).env("BELFRY_BASE_URL", &config.base_url);
        let served = Self { process: command.spawn().unwrap(), address, numbers };
        let started = Instant::now();
        while send(address, "GET", "/health/ready", "").is_none_or(|answer| answer.status != 200) {
            assert!(started.elapsed() < Duration::from_mins(1), "the program does not get ready");
            std::thread::yield_now();
        }
        served
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// What came back, if all of it came: a page that breaks off is no answer.
pub fn send(address: SocketAddr, method: &str, path: &str, body: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    let kind = "application/x-www-form-urlencoded";
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n{body}").ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let is_whole = method == "GET" || text.ends_with("</html>");
    let status = text.split(' ').nth(1)?.parse().ok()?;
    is_whole.then_some(Answer { status, text })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_numbers_stand_at_the_operators_address_and_not_on_the_front_door() {
    let world = World::new().await;
    let served = Served::start(&world);
    assert_eq!(send(served.address, "GET", "/en/groups", "").unwrap().status, 200);
    let numbers = send(served.numbers, "GET", "/metrics", "").unwrap();
    assert!(numbers.text.contains("belfry_requests_total{status=\"200\"}"), "{}", numbers.text);
    assert_eq!(send(served.address, "GET", "/en/metrics", "").unwrap().status, 404);
    assert_ne!(send(served.address, "GET", "/metrics", "").unwrap().status, 200);
}
