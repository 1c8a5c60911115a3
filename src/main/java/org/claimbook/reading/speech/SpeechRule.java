package org.claimbook.reading.speech;

import org.claimbook.reading.Rule;

/// How a claimant, a medium or a channel was found.
public enum SpeechRule implements Rule {
    /// "The ministry said that …", "…, Arad said".
    SUBJECT_BEFORE,
    /// "…, said Lena Holt", "…, повідомив речник".
    SUBJECT_AFTER,
    /// "Wardens counted …", "проект Oryx насчитал …".
    COUNTED_BY,
    /// "… were recorded by the ministry".
    PASSIVE_BY,
    /// "According to X", "за даними X", "по словам X".
    ACCORDING_TO,
    /// "By Dorosh's count", "Home Office figures show".
    OWN_FIGURES,
    /// "Йдеться у зведенні X", "говорится в сводке".
    IN_DOCUMENT,
    /// "Reuters reported, citing X", "со ссылкой на X".
    CITED,
    /// "… – Syrskyi", "UN: …" in a headline.
    HEADLINE_MARK,
    /// "According to available information": nobody.
    NOBODY_NAMED,
    /// "Про це повідомив X" after the sentences with the figures.
    FOLLOWING,
    /// A paragraph that does nothing but attribute the one before it.
    ATTRIBUTING_PARAGRAPH,
    /// Words in quotation marks over several sentences, whose speaker is named at one end.
    QUOTATION,
    /// The lead-in of the list.
    LEAD_IN,
    /// The source before it in the paragraph.
    PREVIOUS,
    /// Who issued the document, as its head says.
    ISSUER,
    /// The only source that the text has named so far.
    ONLY_SOURCE,
    /// The figure in the body of the text that a headline or lead rounds.
    BODY_FIGURE,
    /// "X told Y": the medium is Y.
    TOLD,
    /// "Y reported, citing X", "quoted by Y", "передає Y".
    RELAYED,
    /// "On Facebook", "at a briefing".
    CHANNEL;

    @Override
    public String room() {
        return "speech";
    }
}
