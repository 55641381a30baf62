//! See `fuzz/src/targets.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| belfry_fuzz::targets::translations(data));
