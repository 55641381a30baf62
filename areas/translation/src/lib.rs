//! Reading in one's own language: texts of other areas, translated by a machine when somebody asks for it.

use kernel::app::Parts;
use kernel::area::Area;
use kernel::config::Config;
use kernel::jobs::Listener;

mod deliveries;
mod held;
pub mod machine_translations;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: machine_translations::routes().merge(deliveries::routes()),
        jobs: vec![machine_translations::TRANSLATE, machine_translations::FORGET_STALE],
        listeners: vec![Listener {
            name: "translation.forgetting",
            hear: |app, tx, event| Box::pin(machine_translations::forgetting::hear(app, tx, event)),
        }],
        routines: vec![machine_translations::FORGET],
        held: held::HELD,
        ..Area::default()
    }
}

/// Puts in who translates, as the settings say.
pub fn prepare(parts: &mut Parts, config: &Config) -> Result<(), String> {
    if let Some(asked) = machine_translations::asking::Asked::of(config)? {
        parts.put(asked);
    }
    Ok(())
}
