//! Cues are short, so that they fit under a picture. To read, they are joined to paragraphs, and these to parts.

use crate::Cue;

/// As many cues and bytes as are on one page.
const PART_CUES: usize = 200;
const PART_BYTES: usize = 20_000;
/// Letters after which a paragraph ends with the next sentence, and after which it ends anyhow.
const ENOUGH: usize = 320;
const TOO_MUCH: usize = 900;

/// Cuts a transcript into parts that each are a page. What begins in the same second stays together as far as it fits.
pub fn parts(cues: &[Cue]) -> Vec<&[Cue]> {
    let mut bytes = 0_usize;
    let mut count = 0_usize;
    cues.chunk_by(|one, next| {
        bytes += one.words.len();
        count += 1;
        let is_over = count >= PART_CUES || bytes >= PART_BYTES;
        let goes_on = !is_over || (one.second() == next.second() && count < 2 * PART_CUES && bytes < 2 * PART_BYTES);
        if !goes_on {
            (bytes, count) = (0, 0);
        }
        goes_on
    })
    .collect()
}

/// Joins the cues of a part. A new paragraph begins with a chapter (`starts` are the seconds at which these begin), with another
/// speaker, and where there is enough behind a sentence.
pub fn paragraphs<'a>(cues: &'a [Cue], starts: &[u32]) -> Vec<&'a [Cue]> {
    let mut length = 0_usize;
    cues.chunk_by(|one, next| {
        length += one.words.len();
        let is_chapter = starts.iter().any(|start| one.second() < *start && *start <= next.second());
        let is_sentence = one.words.trim_end_matches(['"', '”', '»', ')']).ends_with(['.', '!', '?', '…']);
        let is_other = next.speaker.is_some() && one.speaker != next.speaker;
        let ends = is_chapter || is_other || (length >= ENOUGH && is_sentence) || length >= TOO_MUCH;
        if ends {
            length = 0;
        }
        !ends
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cue(second: u32, speaker: Option<&str>, words: &str) -> Cue {
        Cue { at: second * 1000, speaker: speaker.map(str::to_owned), words: words.to_owned() }
    }

    #[test]
    fn parts_are_bounded_and_cut_between_seconds() {
        let cues: Vec<Cue> = (0..1000).map(|n| cue(n / 3, None, "a few words.")).collect();
        let found = parts(&cues);
        assert_eq!(found.iter().map(|part| part.len()).sum::<usize>(), 1000);
        assert_eq!(found.len(), 5);
        assert!(found.windows(2).all(|two| two[0].last().unwrap().second() < two[1][0].second()));
        let same: Vec<Cue> = (0..1000).map(|_| cue(7, None, &"a".repeat(2000))).collect();
        assert!(parts(&same).iter().all(|part| part.len() <= 20));
        assert!(parts(&[]).is_empty());
    }

    #[test]
    fn a_paragraph_ends_with_a_sentence_a_speaker_or_a_chapter() {
        let long = format!("{}.", "word ".repeat(70));
        let cues = [
            cue(0, Some("Anna"), "Welcome"),
            cue(2, None, "to Ghent."),
            cue(4, Some("Bo"), &long),
            cue(9, None, "Next."),
            cue(12, None, "A chapter."),
        ];
        let sizes: Vec<usize> = paragraphs(&cues, &[11]).iter().map(|one| one.len()).collect();
        assert_eq!(sizes, [2, 1, 1, 1]);
        let endless: Vec<Cue> = (0..100).map(|n| cue(n, None, "and then and then and then")).collect();
        assert!(paragraphs(&endless, &[]).iter().all(|one| one.len() <= 35));
    }
}
