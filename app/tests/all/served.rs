//! The program as its own process, asked over real connections.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

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

impl Served {
    pub fn start(world: &World) -> Self {
        let config = &world.app().config;
        let mut command = Command::new(env!("CARGO_BIN_EXE_belfry"));
        command.arg("serve").stdout(Stdio::null()).stderr(Stdio::piped());
        // The system chooses the ports, and the log tells them.
        command.env("BELFRY_LISTEN", "127.0.0.1:0").env("BELFRY_METRICS_LISTEN", "127.0.0.1:0");
        command.env("BELFRY_LOG_FORMAT", "json").env("BELFRY_LIMITS", "false");
        command.env("BELFRY_DATABASE_URL", &config.database_url).env("BELFRY_FILES_URL", &config.files_url);
        command.env("BELFRY_KEYS", &config.keys);
        command.env("BELFRY_MAIL_URL", &config.mail_url).env("BELFRY_BASE_URL", &config.base_url);
        let mut process = command.spawn().unwrap();
        let mut log = BufReader::new(process.stderr.take().unwrap()).lines().map_while(Result::ok);
        let (mut address, mut numbers) = (None, None);
        while address.is_none() || numbers.is_none() {
            let line = log.next().expect("the program ended before it served");
            let said: serde_json::Value = serde_json::from_str(&line).expect(&line);
            let at = said["fields"]["address"].as_str().map(|at| at.parse().unwrap());
            match said["fields"]["message"].as_str() {
                Some("serving") => address = at,
                Some("serving numbers") => numbers = at,
                _ => {}
            }
        }
        // Read to its end, so that the program never waits for a reader.
        std::thread::spawn(move || log.for_each(drop));
        Self { process, address: address.unwrap(), numbers: numbers.unwrap() }
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
