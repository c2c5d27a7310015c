export declare function onInterruption(stop: () => void): void;
