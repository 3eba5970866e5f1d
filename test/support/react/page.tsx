/** A page of somebody who writes React in TypeScript: what compiles, and each mistake that must not. */
import { useRef } from "react";
import type { HavenUpcomingCircles } from "haven-kit/react";

export function Page() {
  const list = useRef<HavenUpcomingCircles>(null);
  return (
    <main data-haven-endpoint="https://api.example.org/v1">
      <haven-upcoming-circles
        ref={list}
        lang="es"
        style={{ display: "block" }}
        limit={3}
        headingLevel={3}
        onhaven-circles-loaded={(event) => console.log(event.count + 1)}
      >
        Call <a href="tel:+12155550142">(215) 555-0142</a>.
      </haven-upcoming-circles>
      <haven-donate-button campaign="spring" onhaven-error={({ code }) => console.log(code)} />
      <haven-get-support partner="library" isolation="frame" />
      <haven-send-message accent="#0a6" />
      {/* @ts-expect-error a number of dates is a number */}
      <haven-upcoming-circles limit="three" />
      {/* @ts-expect-error no such property */}
      <haven-send-message limit={3} />
      {/* @ts-expect-error what the event does not carry */}
      <haven-upcoming-circles onhaven-circles-loaded={({ circles }) => console.log(circles)} />
      {/* @ts-expect-error no such tag */}
      <haven-anything />
    </main>
  );
}
