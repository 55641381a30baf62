//! What `belfry check` tells the operator.

use std::process::Command;

use world::World;

/// Whether it ended well, and what it said.
fn check(world: &World, mail_from: &str) -> (bool, String) {
    let config = &world.app().config;
    let mut command = Command::new(env!("CARGO_BIN_EXE_belfry"));
    command.arg("check").env("BELFRY_DATABASE_URL", &config.database_url).env("BELFRY_FILES_URL", &config.files_url);
    command.env("BELFRY_KEYS", &config.keys);
    command.env("BELFRY_MAIL_URL", &config.mail_url).env("BELFRY_MAIL_FROM", mail_from);
    let output = command.output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_into_a_folder_is_not_called_a_server_that_answers() {
    let world = World::new().await;
    let (is_well, said) = check(&world, "The network <network@city.example>");
    assert!(is_well, "{said}");
    assert!(said.contains("Mail: nothing is sent; each mail is written to a file"), "{said}");
    assert!(said.contains("Database: works and is up to date."), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_that_is_no_address_is_found_before_the_first_mail() {
    let (is_well, said) = check(&World::new().await, "The network");
    assert!(!is_well, "{said}");
    assert!(said.contains("Mail: NOT WORKING.") && said.contains("Mend mail_from"), "{said}");
}
